//! Algorithms: [`facts`] says what each registered name stands for, without any cryptography, so that pages can show it;
//! [`sign`], [`wrap`] and [`enc`] hold the code of those that are implemented, one line of a table each;
//! [`variant`] what other programs make instead; [`recovery`] finds the keys under which a signature would hold.

pub mod facts;

pub mod names;

pub mod sign;

pub(in crate::jose) mod rsa_key;

pub mod wrap;

pub mod enc;

mod pss_mask;

pub mod variant;

pub mod recovery;

/// Whether an `alg` value means "no signature", in whatever spelling (RFC 7518 3.6, RFC 8725 3.2).
///
/// Some verifiers compare carelessly, so `nOnE` and ` none ` are as dangerous as `none` (rfc8725bis 2.11).
pub fn is_none(alg: &str) -> bool {
    alg.trim().eq_ignore_ascii_case("none")
}
