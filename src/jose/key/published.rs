//! Keys and secrets that everybody knows, because they were printed: examples of standards, of this site, of documentation.

/// The SHA-256 thumbprint (RFC 7638) of a key, or the SHA-256 of a secret's bytes, in base64url; and where it was printed.
/// Sorted.
const KNOWN: [(&str, &str); 66] = [
    ("0L5zNClDL38A1CXhqwA0Eq-nXUH-KA2Lsus-gv78VrY", "documentation and examples"),
    ("22gzWTJ51zc1ku9w5R89rwSMBEdXOfjtAksIIf2ef94", "documentation and examples"),
    ("39fcQ5ZU8xPzu3c0tGfnHXAbaYLNTLMc99VV5yPCI-k", "documentation and examples"),
    ("3GClt0teZJ5flVmzmTOlWyumu-mgCW1GNw5l7Nj5Lx4", "RFC 7520"),
    ("3Y04r4yjt-XMiZCuz9m_jujTBJH7zcxTqv1TRTzgPnw", "documentation and examples"),
    ("3fXHqao7Q6rbBsdoPUP-IVqnOe91udb1jDh5viY_TnI", "documentation and examples"),
    ("4hhtvbG7QZNghgXoTzMgh2W1aTtV7dT3MKcZoQDu6m8", "documentation and examples"),
    ("73l8gRjwLftklgfdXT-MdiMEjJwGPVMsyVxe16iYpk8", "documentation and examples"),
    ("91d490Jb5NsDadCa83psK5qD3qDlPnvVdBLksGDmB_c", "documentation and examples"),
    ("99g4cBuGxd-1e_lfvFzm3yBM_J8VrWzbOf0i-HduR7Y", "documentation and examples"),
    ("9E7542CDTE5J3DzDIdj6b5dQISNi6QFm4MS82Z2H6Bo", "documentation and examples"),
    ("9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI", "RFC 7520"),
    ("9k_Nxe7V_kDLitSienP9x3CbkqkQ9Dg4PQd2CL19TNU", "documentation and examples"),
    ("BIryQ4iRqJo1NqwJzJbMvTShcU6Iz4_bY-YYbcw_-J0", "documentation and examples"),
    ("BXugPWxEEEhj3HNh_kV4ll0YhzYPkKCJWILlimJI_IY", "documentation and examples"),
    ("Cn-xGiaqQSEOcAqU1CKd68MlIOP33crK3zOpyBXhLHA", "RFC 7520"),
    ("D8R4-FeTJfzuDUy8bZ0c4hcwpul-Q11gCPs3mw6-R9Q", "RFC 7517"),
    ("ErwQaxPIuV5CegDgGUO2bGa04VpnYMRTx5EtmECVdws", "documentation and examples"),
    ("FDd49mhRQZkYIbpZ8NrYFeNxhmbWD7zhEPMfkSS5a9Y", "RFC 7517"),
    ("GG73bp1qcj7LVw1NnCh0h9AB5dNfftSjEzUKQHlQMY4", "documentation and examples"),
    ("HsSFalww3yP-dO-lWGYgFcyV5H22oScIFc4V2Y6GOto", "RFC 7520"),
    ("IsUn6_e04MaShXFIISMp4kG62LWzMIPy_MvSA5pJgX8", "RFC 7515"),
    ("K7gNU3sdo-OL0wNhqoVWhr3g6s1xYv72ol_pe_Unols", "documentation and examples"),
    ("LHDhK3oGRvkiefQnx7OOczTY5Tic_xZ6HcMOc_gmtoM", "documentation and examples"),
    ("LNbxAFbQjhBDCtVli1VlBWyT_N4EdWP35TpWRSRnwFA", "RFC 7520"),
    ("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", "RFC 7517"),
    ("Qits_Xbc-I1dN6kB6WIAQl-DR3li3jbgaQbrsRp0MXs", "documentation and examples"),
    ("RUJjwU_Bn6AT-itUYO3vFgLW_QyFsQnzB57U043-qAU", "RFC 7520"),
    ("Rl2a1dVSjr4oe13OT7UWIIM9CbKQ5J3cxwymxKCuoBs", "documentation and examples"),
    ("Rt-IyDEhXohvTl_ozKQ9YGflXGuDb3uu3QmqN2LoMwM", "RFC 7520"),
    ("RylsfBwEe-3h9NGz2Ptv2SYv1lbb2nX25nITLltFNXg", "documentation and examples"),
    ("Suiu29qbfuaBaR4Ats-c6XQBePB_OpAxAwcTR_0KXVM", "RFC 9964"),
    ("T4xl70S7MT6Zeq6r9V9fPJGVn76wfnXJ21-gyo0Gu6o", "RFC 9964"),
    ("Vy57XrArUrW0NbpI12tEzDHABxMwrTh6HHXRenSpnCo", "RFC 7518"),
    ("WQb5OybugEYUJKPv5l-Jcx5QwyKANduFqBQ5-boApXI", "documentation and examples"),
    ("X7Nqq56_hWB_zjSTTN0UEEsN9OnnjvGJIjV7MjEnCko", "RFC 8037"),
    ("XohImNooBHFR0OVvjcYpJ3NgPQ1qq73WKhHvch0VQtg", "documentation and examples"),
    ("Xu-D_ny3Hi2gU_hGoH7Pkz9Jtm73Ve-GJ75eL-lNfoQ", "documentation and examples"),
    ("YlKlB7M2wnS0cPn_V7OW-FuDLuWdJ9z4OvPHmhGDfeE", "RFC 7520"),
    ("ZSx9xofZjJiJME7S5AjHS2EehqQMqlHEtD8d1ZE8XNA", "documentation and examples"),
    ("ZehL4zUy-3hMSBKWdfnv86aCsnFowOp0Syz1juAjN8U", "documentation and examples"),
    ("_GK0r6GCoJt9zcssg9lay4obIxgCq05ntiRymRHADSU", "RFC 7518"),
    ("_K0fXS8wlsT7Tn3vvZrs9qdKUIqi5AxQ5EVk41xi_BM", "RFC 7516"),
    ("c-x0RYBZxwyuPwrehmP-DaHcSxFO2M2sdTZBQLRFikw", "RFC 7520"),
    ("cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s", "RFC 7517"),
    ("cw0hqA5hqN6C0Sy0wLgFfP9aMOLexQznp3NRM3T5Fko", "documentation and examples"),
    ("dHri3SADZkrush5HU_50AoRhcKFryN-PI6jPBtPL55M", "RFC 7520"),
    ("fan3-GweI94MxaE3rAwiDH8jehxoN8ggWx5m3kXn_AU", "documentation and examples"),
    ("ffb1mNjzhb1oUixyS8ntSDtzGvT2X-oDtw2gexaSUJM", "RFC 7516"),
    ("giQqigT_IKcuzHl0FVJ3k5ts3_TWNAxvsC08UZsfcM8", "the JOSE cookbook"),
    ("h_jutvC-jg3Nwueq8LmdSybXykVsBwk4_5u5Y9JiS7E", "RFC 7520"),
    ("hdvhXXXvkwjHrg8zx6MkzG9L9Rmi7S8wJ70zwUCk-ao", "documentation and examples"),
    ("jZae727K08KaOmKSgOaGzww_XVqGr_PKEgIMkjrcbJI", "documentation and examples"),
    ("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "RFC 8037"),
    ("kuK39u0otFfi717IG6Yr6C3aQjtg49L76wtz5T9Gcc4", "documentation and examples"),
    ("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg", "documentation and examples"),
    ("oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U", "RFC 7515"),
    ("qe5Zz2-LvYu-JIURm9t7czTbBSrJmhppoEwO_diS_s4", "documentation and examples"),
    ("rRZbETILyRUBqwhhPMOkimKmyspNXIsUyoLMMTs7ls0", "documentation and examples"),
    ("rsgISEW0GmlS1Gy6ocm3mGWUh__RM3ltldBbpF2QlsI", "documentation and examples"),
    ("tRn1JNIkgMsABVQBlXeDHxAIcclh-2IX0UdDEzPt5XU", "RFC 9964"),
    ("u5YUSjQ2-2chBi51NSk3t3g7IM4o2KYcnPqPtCNGd3U", "RFC 7515"),
    ("u809Vppx5ixWMOohxWr2aM3m5bD0LQ67g_GPmubQus4", "RFC 8037"),
    ("xtIsOV1FqKH77AI_A3jdTg5QfdabzqI-LNpYTPi0IgI", "RFC 7516"),
    ("yLmAbLN4D9nLt4mYba_zu2rsRKfQm7QmL3ocYyIYmHQ", "RFC 7520"),
    ("yOzJNhoF4oXwTCb5VyExpt6rB-niuGUFPG91pNi9KzI", "the JOSE cookbook"),
];

/// Where a key or secret with that digest was printed; `None` when it is not known to have been.
pub(super) fn find(digest: &str) -> Option<&'static str> {
    let at = KNOWN.binary_search_by(|(known, _)| (*known).cmp(digest)).ok()?;
    KNOWN.get(at).map(|(_, place)| *place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(KNOWN.is_sorted_by(|one, other| one.0 < other.0));
    }
}
