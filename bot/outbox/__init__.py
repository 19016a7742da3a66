"""Deliveries: the pace, the one sender, and what an answer of Telegram means (DELIVERY.md)."""
