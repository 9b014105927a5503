//! Encrypting and decrypting a JWE.
