"""The tab of the file itself: who follows it, its merges, its transfer."""
