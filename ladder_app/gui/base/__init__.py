"""What every part of the window uses: words, colours, labels, settings, work in the background."""
