"""The chain from a barrier to an action and its result, as figures."""
