"""Which keys do what in the view that is shown, as the acts and the widgets themselves state it."""
