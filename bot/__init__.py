"""The running program: what turns updates into answers and promises into messages."""
