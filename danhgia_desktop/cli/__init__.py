"""Commands without a screen: the same operations as the window, for schedulers, support and tests."""
