//! What a rule is.

use serde::{Deserialize, Serialize};

use super::example::Example;
use super::subject::{Found, Subject};

/// One thing to look for.
pub struct Rule {
    /// Its name: kebab-case, and the address of its page.
    pub id: &'static str,
    /// What it is about.
    pub family: Family,
    /// How much a hit weighs.
    pub risk: Risk,
    /// What it finds.
    pub summary: &'static str,
    /// What to do.
    pub fix: &'static str,
    /// How it looks.
    pub look: Look,
    /// What only its page says: the modules for the browser go without.
    #[cfg(not(target_arch = "wasm32"))]
    pub page: RulePage,
}

/// What only the page of a rule says.
#[cfg(not(target_arch = "wasm32"))]
pub struct RulePage {
    /// Why it matters.
    pub why: &'static str,
    /// How it comes about, and how to find it.
    pub how: &'static str,
    /// Where that is written.
    pub sources: &'static [&'static str],
    /// A token for which the rule is.
    pub bad: Example,
    /// One for which it is not.
    pub good: Example,
}

/// A rule as its file writes it, with everything that its page says.
pub struct Written {
    /// Its name: kebab-case, and the address of its page.
    pub id: &'static str,
    /// What it is about.
    pub family: Family,
    /// How much a hit weighs.
    pub risk: Risk,
    /// What it finds, in at most 100 characters, lower case, no full stop.
    pub summary: &'static str,
    /// Why that matters: two or three sentences.
    pub why: &'static str,
    /// How such tokens or keys come about in practice, and how to find or confirm it in one's own code or logs: two to four
    /// sentences, 45 to 75 words, with the marks of the site's texts.
    pub how: &'static str,
    /// What to do: one or two sentences.
    pub fix: &'static str,
    /// Where that is written: documents with sections.
    pub sources: &'static [&'static str],
    /// A token, with its key if that matters, for which the rule is.
    pub bad: Example,
    /// One that differs as little as possible, for which it is not.
    pub good: Example,
    /// How it looks.
    pub look: Look,
}

impl Rule {
    /// The rule that is written so. What only its page needs is dropped here, before anything is linked.
    pub const fn of(written: Written) -> Self {
        Rule {
            id: written.id,
            family: written.family,
            risk: written.risk,
            summary: written.summary,
            fix: written.fix,
            look: written.look,
            #[cfg(not(target_arch = "wasm32"))]
            page: RulePage {
                why: written.why,
                how: written.how,
                sources: written.sources,
                bad: written.bad,
                good: written.good,
            },
        }
    }
}

/// How a rule looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// The core notes it while reading, under these codes.
    Noted(&'static [&'static str]),
    /// By itself.
    At(fn(&Subject<'_>, &mut Found<'_>)),
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Structure and encoding of the text.
    Structure,
    /// JSON of header and claims.
    Json,
    /// The choice of the algorithm.
    Algorithm,
    /// Header parameters.
    Header,
    /// Keys and secrets.
    Key,
    /// Signatures.
    Signature,
    /// Encryption.
    Encryption,
    /// Claims and times.
    Claims,
    /// One kind of token taken for another.
    Kind,
    /// Size.
    Size,
    /// Disclosures and key binding.
    SdJwt,
}

/// How much a finding weighs for whoever accepts the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Risk {
    /// Worth knowing.
    Info,
    /// Untidy; it costs time one day.
    Low,
    /// It weakens something, or breaks with some libraries.
    Medium,
    /// It breaks something that others rely on.
    High,
    /// Whoever accepts this can be attacked now.
    Critical,
}

impl Risk {
    /// All weights, the lightest first.
    pub const ALL: [Risk; 5] = [Risk::Info, Risk::Low, Risk::Medium, Risk::High, Risk::Critical];

    /// The word for it, also for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Risk::Info => "info",
            Risk::Low => "low",
            Risk::Medium => "medium",
            Risk::High => "high",
            Risk::Critical => "critical",
        }
    }
}

impl Family {
    /// All of them, in the order of the list.
    pub const ALL: [Family; 11] = [
        Family::Structure,
        Family::Json,
        Family::Algorithm,
        Family::Header,
        Family::Key,
        Family::Signature,
        Family::Encryption,
        Family::Claims,
        Family::Kind,
        Family::Size,
        Family::SdJwt,
    ];

    /// The title of its part of the list.
    pub fn title(self) -> &'static str {
        match self {
            Family::Structure => "Structure and encoding",
            Family::Json => "JSON",
            Family::Algorithm => "Algorithm",
            Family::Header => "Header parameters",
            Family::Key => "Keys",
            Family::Signature => "Signatures",
            Family::Encryption => "Encryption",
            Family::Claims => "Claims and times",
            Family::Kind => "Kind of token",
            Family::Size => "Size",
            Family::SdJwt => "Selective disclosure",
        }
    }
}
