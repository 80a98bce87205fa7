"""Every line of the annotator's window by real keys on a real X server; what came of it is read from the file."""
