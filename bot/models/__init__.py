"""The product's nouns: frozen values that know nothing of Slack, Redis or a model."""
