"""Documents on pages. QtGui, and no widgets."""
