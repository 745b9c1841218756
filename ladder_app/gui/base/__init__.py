"""What every part of the window uses: fonts, colors, labels, translation, background work."""
