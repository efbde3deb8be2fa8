"""What an edit of a rubric does to the sheets under it, shown before it is saved."""
