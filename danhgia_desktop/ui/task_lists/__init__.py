"""Lists of tasks from several plans."""
