"""Documents on pages, with QtGui but without widgets."""
