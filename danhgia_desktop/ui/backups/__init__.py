"""Backups in the window."""
