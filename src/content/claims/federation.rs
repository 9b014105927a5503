//! Claims of OpenID Federation: how parties vouch for each other.

use super::{
    Claim,
    Shape::{List, Object, Text},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("jwks", "key set", "OpenID Federation 1.0 13.1", Object)
        .short("Public keys of the entity the statement is about. They count only if a superior vouches for them."),
    claim("metadata", "metadata", "OpenID Federation 1.0 13.2", Object)
        .short("Description of the entity, by role. It counts only after the policies of its superiors are applied."),
    claim("constraints", "constraints", "OpenID Federation 1.0 13.3", Object)
        .short("Limits on the chain below: length, names and roles. A chain that breaks one must be refused."),
    claim("crit", "critical claims", "OpenID Federation 1.0 13.4", List)
        .short("Claims of extensions the receiver must understand. If one is unknown to you, refuse the token."),
    claim("ref", "reference", "OpenID Federation 1.0 13.5", Text)
        .short("Address of more information about a trust mark. GitHub Actions puts the git reference of a run here."),
    claim("delegation", "delegation", "OpenID Federation 1.0 13.6", Text)
        .short("JWT in which the owner of a trust mark lets another issue it. Verify it by itself."),
    claim("logo_uri", "logo address", "OpenID Federation 1.0 13.7", Text)
        .short("Address of a logo to show for a trust mark. Loading it tells its host who is looking."),
    claim("authority_hints", "authority hints", "OpenID Federation 1.0 3.2", List)
        .short("Superiors to ask for statements about this entity. Hints only: the chain decides."),
    claim("trust_anchor_hints", "trust anchor hints", "OpenID Federation 1.0 3.2", List)
        .short("Trust anchors this entity says it belongs to. Hints only: the chain decides."),
    claim("trust_marks", "trust marks", "OpenID Federation 1.0 3.2", List)
        .short("Trust marks the entity carries, each a JWT of its own. Verify each by itself."),
    claim("trust_mark_issuers", "trust mark issuers", "OpenID Federation 1.0 3.2", Object)
        .short("Who may issue which trust marks. It counts only from a trust anchor."),
    claim("trust_mark_owners", "trust mark owners", "OpenID Federation 1.0 3.2", Object)
        .short("Who owns which trust marks, with their keys. It counts only from a trust anchor."),
    claim("metadata_policy", "metadata policy", "OpenID Federation 1.0 3.3", Object).short(
        "Rules a superior applies to the metadata of those below. If they do not fit together, refuse the chain.",
    ),
    claim("metadata_policy_crit", "critical policy operators", "OpenID Federation 1.0 3.3", List)
        .short("Policy operators the receiver must understand. If one is unknown to you, refuse the chain."),
    claim("source_endpoint", "source endpoint", "OpenID Federation 1.0 3.3", Text)
        .short("Address from which the statement can be fetched anew."),
    claim("keys", "keys", "OpenID Federation 1.0 5.2.1", List)
        .short("Keys of a signed key set. They count only after its signature is verified."),
    claim("trust_mark_type", "trust mark type", "OpenID Federation 1.0 7.1", Text)
        .short("Kind of trust mark, by identifier. Accept only kinds you know."),
    claim("trust_chain", "trust chain", "OpenID Federation 1.0 8.3.2", List)
        .short("Statements that lead from the entity up to a trust anchor. Verify each link yourself."),
    claim("trust_anchor", "trust anchor", "OpenID Federation 1.0 12.2.3", Text)
        .short("Trust anchor the provider used when it registered the client. It must be one of yours."),
];
