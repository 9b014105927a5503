//! Standards of NIST.

use super::{Source, Standing};

/// ML-DSA.
pub static FIPS_204: Source = Source {
    short: "FIPS 204",
    title: "Module-Lattice-Based Digital Signature Standard",
    url: "https://csrc.nist.gov/pubs/fips/204/final",
    date: "2024-08",
    standing: Standing::Current,
};
/// How strong which key is.
pub static SP_800_57: Source = Source {
    short: "NIST SP 800-57 Part 1",
    title: "Recommendation for Key Management, Part 1, Revision 5",
    url: "https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final",
    date: "2020-05",
    standing: Standing::Current,
};

pub(super) const ALL: &[&Source] = &[&FIPS_204, &SP_800_57];
