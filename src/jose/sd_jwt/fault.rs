//! The rules of RFC 9901 7.1 that a token can break.

/// What is wrong with the disclosures of a token; each demands that it is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SdFault {
    /// More disclosures than are processed here.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are processed.
        limit: usize,
    },
    /// `_sd_alg` names a hash that is not known here (RFC 9901 4.1.1).
    HashUnknown {
        /// The name.
        name: String,
    },
    /// No array of salt, name and value, or of salt and value.
    Malformed {
        /// Its place among the disclosures.
        disclosure: usize,
    },
    /// A claim that would be called `_sd` or `...` (RFC 9901 7.1 step 3).
    NameForbidden {
        /// Its place among the disclosures.
        disclosure: usize,
        /// The name.
        name: String,
    },
    /// A claim whose name is there already (RFC 9901 7.1 step 3).
    NameTaken {
        /// Its place among the disclosures.
        disclosure: usize,
        /// The name.
        name: String,
    },
    /// A claim where an array element is needed, or the other way round.
    WrongForm {
        /// Its place among the disclosures.
        disclosure: usize,
        /// Whether its digest stands in an array.
        in_array: bool,
    },
    /// A digest that stands in more than one place (RFC 9901 7.1 step 4).
    DigestTwice {
        /// The digest.
        digest: String,
    },
    /// A disclosure whose digest is nowhere (RFC 9901 7.1 step 5).
    Unused {
        /// Its place among the disclosures.
        disclosure: usize,
    },
    /// The same disclosure twice (RFC 9901 4).
    Repeated {
        /// The place of the second.
        disclosure: usize,
    },
    /// `_sd` that is no array of strings (RFC 9901 4.2.4.1).
    SdNotArray {
        /// Where it stands.
        path: String,
    },
    /// `...` where no placeholder can be, or with something beside it (RFC 9901 4.2.4.2).
    Placeholder {
        /// Where it stands.
        path: String,
    },
    /// `_sd_alg` below the top level (RFC 9901 4.1.1).
    HashNested {
        /// Where it stands.
        path: String,
    },
    /// Disclosures inside disclosures, deeper than is followed here.
    TooDeep {
        /// Its place among the disclosures.
        disclosure: usize,
    },
}

/// The faults of one disclosure, as a pattern with its place.
macro_rules! of_one {
    ($at:ident) => {
        SdFault::Malformed { disclosure: $at }
            | SdFault::NameForbidden { disclosure: $at, .. }
            | SdFault::NameTaken { disclosure: $at, .. }
            | SdFault::WrongForm { disclosure: $at, .. }
            | SdFault::Unused { disclosure: $at }
            | SdFault::Repeated { disclosure: $at }
            | SdFault::TooDeep { disclosure: $at }
    };
}

impl SdFault {
    /// The disclosure it is about, if it is about one.
    pub fn disclosure(&self) -> Option<usize> {
        match self {
            of_one!(at) => Some(*at),
            _ => None,
        }
    }

    /// The same about the disclosure at another place, for those who counted only some.
    pub fn moved(mut self, to: impl Fn(usize) -> usize) -> Self {
        if let of_one!(at) = &mut self {
            *at = to(*at);
        }
        self
    }

    /// The stable name of it: kebab-case, the name of its page.
    pub fn code(&self) -> &'static str {
        match self {
            SdFault::TooMany { .. } => "sd-too-many",
            SdFault::HashUnknown { .. } => "sd-alg-unknown",
            SdFault::Malformed { .. } => "sd-disclosure-malformed",
            SdFault::NameForbidden { .. } => "sd-name-forbidden",
            SdFault::NameTaken { .. } => "sd-name-taken",
            SdFault::WrongForm { .. } => "sd-disclosure-form",
            SdFault::DigestTwice { .. } => "sd-digest-twice",
            SdFault::Unused { .. } => "sd-disclosure-unused",
            SdFault::Repeated { .. } => "sd-disclosure-repeated",
            SdFault::SdNotArray { .. } => "sd-not-array",
            SdFault::Placeholder { .. } => "sd-placeholder",
            SdFault::HashNested { .. } => "sd-alg-nested",
            SdFault::TooDeep { .. } => "sd-too-deep",
        }
    }

    /// What is wrong: lower case, no full stop. Disclosures are counted from one.
    pub fn message(&self) -> String {
        match self {
            SdFault::TooMany { found, limit } => format!("expected at most {limit} disclosures, but found {found}"),
            SdFault::HashUnknown { name } => {
                format!("expected sha-256, sha-384 or sha-512 as _sd_alg, but found {name}")
            }
            SdFault::Malformed { disclosure } => {
                format!("disclosure {} is no array of salt, name and value, nor of salt and value", disclosure + 1)
            }
            SdFault::NameForbidden { disclosure, name } => {
                format!("disclosure {} would make a claim called {name}, which is forbidden", disclosure + 1)
            }
            SdFault::NameTaken { disclosure, name } => {
                format!("disclosure {} would make a second claim called {name}", disclosure + 1)
            }
            SdFault::WrongForm { disclosure, in_array: true } => {
                format!("the digest of disclosure {} stands in an array, but it has a name", disclosure + 1)
            }
            SdFault::WrongForm { disclosure, in_array: false } => {
                format!("the digest of disclosure {} stands in an object, but it has no name", disclosure + 1)
            }
            SdFault::DigestTwice { digest } => format!("the digest {digest} stands in more than one place"),
            SdFault::Unused { disclosure } => format!("the digest of disclosure {} is nowhere", disclosure + 1),
            SdFault::Repeated { disclosure } => format!("disclosure {} was there before", disclosure + 1),
            SdFault::SdNotArray { path } => format!("expected an array of digests as {path}, but found something else"),
            SdFault::Placeholder { path } => format!("{path} is no placeholder of an array element"),
            SdFault::HashNested { path } => format!("{path} is below the top level, where no _sd_alg may be"),
            SdFault::TooDeep { disclosure } => {
                format!("disclosure {} is nested deeper than is followed here", disclosure + 1)
            }
        }
    }

    /// What to do; may be empty.
    pub fn hint(&self) -> &'static str {
        match self {
            SdFault::Unused { .. } => {
                "it belongs to another token, or the disclosure that holds its digest is missing: leave it out"
            }
            SdFault::Repeated { .. } => "send each disclosure once",
            SdFault::HashUnknown { .. } => "let the issuer use sha-256",
            _ => "a verifier must refuse the token: let the issuer look at how it makes disclosures",
        }
    }
}
