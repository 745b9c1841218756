"""The kit that the chart and the map are drawn with: shapes, colors, measuring, painting."""
