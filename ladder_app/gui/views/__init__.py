"""The views of the window, one package each."""
