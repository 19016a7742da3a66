"""Conversation: a package per thing a person does. Handlers parse, call one use case and return what to answer."""
