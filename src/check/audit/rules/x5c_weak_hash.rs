//! A certificate whose signature rests on a broken hash.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "x5c-weak-hash",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "the certificate in `x5c` was issued with a signature over SHA-1 or MD5",
    why: "Two certificates with one SHA-1 can be made: what an authority signed for one name then also vouches for another. \
          Current software refuses such a chain, so the token also fails where the check is done well.",
    how: "Internal authorities set up years ago still have `sha1WithRSAEncryption` in their profile, and appliances \
          ship with it. Print the chain with `openssl x509 -text` and read the signature algorithm of every \
          certificate but the root, whose own signature nobody relies on. Reissuing needs no new key pair, only \
          another request to an authority whose profile is up to date.",
    fix: "have the certificate issued again with SHA-256 or better",
    sources: &["RFC 9155", "RFC 6194", "RFC 7515 4.1.6"],
    bad: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","x5c":["MIIBEjCBuwIBAzAJBgcqhkjOPQQBMBUxEzARBgNVBAMMCkV4YW1wbGUgQ0EwHhcNMjYwMTAxMDAwMDAwWhcNMzYwMTAxMDAwMDAwWjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJcMZn8z79zApFRHxzwMrUwTECH3rl7hHb2FFsIS4IkhBLdp16mPVX87zGFXBCb33dpU3scHI8VvczQV8w+wbJwwCQYHKoZIzj0EAQNHADBEAiBXajpmqH3lwuDWRQnD/9BDVOQ1QocSPL5z1U1bKUf7BwIgGPtUxaAU7O3HMbXcAi0iHiFUbF98dG3SfFz4eqeP7Ag="]}"#,
    ),
    good: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","x5c":["MIIBFjCBvAIBBDAKBggqhkjOPQQDAjAVMRMwEQYDVQQDDApFeGFtcGxlIENBMB4XDTI2MDEwMTAwMDAwMFoXDTM2MDEwMTAwMDAwMFowGTEXMBUGA1UEAwwOaXNzdWVyLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASXDGZ/M+/cwKRUR8c8DK1MExAh965e4R29hRbCEuCJIQS3adepj1V/O8xhVwQm993aVN7HByPFb3M0FfMPsGycMAoGCCqGSM49BAMCA0kAMEYCIQDOR0yLyFsF/kK+xThUWmoEkfF0peXKvNdLaLnNGB8SbgIhAIkJ3uZ6hE7XuMawEt1AAigFsQMYYmYOP9+tqFT+10wA"]}"#,
    ),
    look: Look::At(look),
});

/// RSA with MD5 and with SHA-1, DSA with SHA-1, ECDSA with SHA-1.
const WEAK: [&str; 4] = ["1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.10040.4.3", "1.2.840.10045.4.1"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, value, certificate) in subject.certificates() {
        // Of a certificate that vouches for itself the signature says nothing in any case.
        if !certificate.self_issued && WEAK.contains(&&*certificate.signature_oid) {
            let message = format!("the certificate in x5c was signed by {}", certificate.signature_algorithm());
            found.at(place, value.span(), message);
        }
    }
}
