"""The days on which tasks are due."""
