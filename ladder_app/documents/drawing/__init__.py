"""The parts that chart and map share: shapes, colors, text widths, painting."""
