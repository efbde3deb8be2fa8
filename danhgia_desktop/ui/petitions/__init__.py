"""Petitions and obstacles: the log and its form."""
