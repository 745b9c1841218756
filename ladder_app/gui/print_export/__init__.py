"""The “Print or export” dialog: what, how, and a live preview. Imported when first opened."""
