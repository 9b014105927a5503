//! A secret that was to be replaced.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-placeholder",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the secret has a word in it such as `secret` or `changeme`",
    why: "It comes from a template or from documentation, where others have read it as well. Lists of such secrets \
          are what attackers try first, and one token is enough to try them all.",
    how: "Tutorials, `docker-compose.yml` samples and framework templates contain a line to be replaced, and a \
          deployment took it over. Search the running environment and the repository for `changeme`, \
          `your-256-bit-secret`, `secretkey` and the like. Public lists of such values exist, collected from code \
          hosting sites, and one pass over them takes less than a second. A start-up check of the loaded value is the \
          lasting cure.",
    fix: "make a random secret, and let the service refuse to start with the one of the template",
    sources: &["RFC 8725 3.5"],
    bad: Example::key("please-change-this-secret-before-production"),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["secret-placeholder"]),
});
