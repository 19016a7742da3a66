"""HTTP: the webhook, health."""
