"""What happened: the history of one sentence, and what an annotator decided lately."""
