"""The spreadsheet-like view that every tab with a table uses."""
