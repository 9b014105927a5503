//! Claims of access tokens between the functions of a 5G core network.

use super::{
    Claim,
    Shape::{List, Object, Text},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("consumerPlmnId", "consumer's network", "3GPP TS 29.510 6.3.5.2.4", Object).short(
        "Public mobile network of the consumer of the service. Compare it with the network the request came from.",
    ),
    claim("consumerSnpnId", "consumer's private network", "3GPP TS 29.510 6.3.5.2.4", Object)
        .short("Private mobile network of the consumer of the service. Compare it with where the request came from."),
    claim("producerPlmnId", "producer's network", "3GPP TS 29.510 6.3.5.2.4", Object)
        .short("Public mobile network of the producer of the service. If it is not yours, refuse the token."),
    claim("producerSnpnId", "producer's private network", "3GPP TS 29.510 6.3.5.2.4", Object)
        .short("Private mobile network of the producer of the service. If it is not yours, refuse the token."),
    claim("producerSnssaiList", "producer's slices", "3GPP TS 29.510 6.3.5.2.4", List)
        .short("Network slices of the producer that the consumer may use. Refuse requests for others."),
    claim("producerNsiList", "producer's slice instances", "3GPP TS 29.510 6.3.5.2.4", List)
        .short("Slice instances of the producer that the consumer may use. Refuse requests for others."),
    claim("producerNfSetId", "producer's function set", "3GPP TS 29.510 6.3.5.2.4", Text)
        .short("Set of functions the token is meant for. If you are not in it, refuse the token."),
    claim("producerNfServiceSetId", "producer's service set", "3GPP TS 29.510 6.3.5.2.4", Text)
        .short("Set of services the token is meant for. If your service is not in it, refuse the token."),
    claim("sourceNfInstanceId", "source function", "3GPP TS 29.510 6.3.5.2.4", Text)
        .short("Instance identifier of the source network function."),
    claim("analyticsIdList", "analytics IDs", "3GPP TS 29.510 6.3.5.2.4", List)
        .short("Analytics the consumer may request. Refuse requests for others."),
    claim("resOwnerId", "resource owner ID", "3GPP TS 29.222 8.5.4.2.8", Text)
        .short("Whose resource the token opens, such as a subscriber's public identifier."),
];
