"""Files that go to another mission locale, and files that come from one."""
