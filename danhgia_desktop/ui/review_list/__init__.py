"""Who must be reviewed for tasks that were not done."""
