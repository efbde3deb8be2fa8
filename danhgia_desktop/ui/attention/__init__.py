"""What asks for attention when the program is opened."""
