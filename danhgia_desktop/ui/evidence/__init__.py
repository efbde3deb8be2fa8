"""Documents that prove tasks and scores, in the window."""
