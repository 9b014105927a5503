//! Unregistered claims in tokens of build pipelines and of workloads in a cluster.

use super::{
    Claim,
    Shape::{Object, Text},
    unregistered,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    unregistered("repository", "repository", "GitHub Actions", Text)
        .short("Repository of the run, as owner/name. Names can be taken over: compare repository_id too."),
    unregistered("repository_id", "repository ID", "GitHub Actions", Text)
        .short("Identifier of the repository, which never passes to another."),
    unregistered("repository_owner", "repository owner", "GitHub Actions", Text)
        .short("Owner of the repository. Names can be taken over: compare repository_owner_id too."),
    unregistered("repository_owner_id", "repository owner ID", "GitHub Actions", Text)
        .short("Identifier of the owner, which never passes to another."),
    unregistered("repository_visibility", "repository visibility", "GitHub Actions", Text)
        .short("Whether the repository is public, private or internal."),
    unregistered("actor", "actor", "GitHub Actions", Text)
        .short("Account that started the run. It need not be the author of the code that runs."),
    unregistered("actor_id", "actor ID", "GitHub Actions", Text)
        .short("Identifier of the account that started the run."),
    unregistered("workflow", "workflow", "GitHub Actions", Text)
        .short("Name of the workflow. Anybody who can edit the file can change it."),
    unregistered("workflow_ref", "workflow reference", "GitHub Actions", Text)
        .short("File and git reference of the workflow that started."),
    unregistered("workflow_sha", "workflow commit", "GitHub Actions", Text)
        .short("Commit of the file of the workflow."),
    unregistered("job_workflow_ref", "job workflow reference", "GitHub Actions", Text).short(
        "File and git reference of the workflow the job is defined in. Compare it to trust a shared workflow only.",
    ),
    unregistered("job_workflow_sha", "job workflow commit", "GitHub Actions", Text)
        .short("Commit of the file of the workflow the job is defined in."),
    unregistered("event_name", "event name", "GitHub Actions", Text)
        .short("What started the run, such as push. A pull request can come from a stranger."),
    unregistered("head_ref", "head reference", "GitHub Actions", Text)
        .short("Branch a pull request comes from. Its author chooses the name."),
    unregistered("base_ref", "base reference", "GitHub Actions", Text).short("Branch a pull request goes to."),
    unregistered("ref_type", "reference type", "GitHub Actions, GitLab", Text)
        .short("Kind of git reference: branch or tag."),
    unregistered("ref_protected", "reference protected", "GitHub Actions, GitLab", Text)
        .short("Whether the git reference is protected, as a text: true or false."),
    unregistered("sha", "commit", "GitHub Actions, GitLab", Text).short("Commit the run is about."),
    unregistered("environment", "environment", "GitHub Actions, GitLab", Text)
        .short("Deployment environment of the job. Compare it if deployments need approval."),
    unregistered("runner_environment", "runner environment", "GitHub Actions, GitLab", Text)
        .short("Whether the machine is the provider's or self-hosted."),
    unregistered("run_id", "run ID", "GitHub Actions", Text)
        .short("Identifier of the run; it stays the same when the run is repeated."),
    unregistered("run_number", "run number", "GitHub Actions", Text)
        .short("Running number of the run in its workflow."),
    unregistered("run_attempt", "run attempt", "GitHub Actions", Text).short("How often the run was tried."),
    unregistered("enterprise", "enterprise", "GitHub Actions", Text).short("Enterprise that owns the repository."),
    unregistered("enterprise_id", "enterprise ID", "GitHub Actions", Text)
        .short("Identifier of the enterprise that owns the repository."),
    unregistered("project_id", "project ID", "GitLab", Text)
        .short("Identifier of the project, which never passes to another."),
    unregistered("project_path", "project path", "GitLab", Text)
        .short("Path of the project. Paths can be taken over: compare project_id too."),
    unregistered("namespace_id", "namespace ID", "GitLab", Text)
        .short("Identifier of the group or user that holds the project."),
    unregistered("namespace_path", "namespace path", "GitLab", Text)
        .short("Path of the group or user that holds the project."),
    unregistered("user_login", "user login", "GitLab", Text)
        .short("Account that started the job. It need not be the author of the code that runs."),
    unregistered("user_email", "user email", "GitLab", Text)
        .short("Email address of the account that started the job. Not a key."),
    unregistered("pipeline_id", "pipeline ID", "GitLab", Text).short("Identifier of the pipeline."),
    unregistered("pipeline_source", "pipeline source", "GitLab", Text)
        .short("What started the pipeline, such as push or a merge request."),
    unregistered("job_id", "job ID", "GitLab", Text).short("Identifier of the job."),
    unregistered("ref_path", "reference path", "GitLab", Text)
        .short("Full git reference of the job, such as refs/heads/main."),
    unregistered("environment_protected", "environment protected", "GitLab", Text)
        .short("Whether the environment is protected, as a text: true or false."),
    unregistered("deployment_tier", "deployment tier", "GitLab", Text)
        .short("Tier of the environment, such as production."),
    unregistered("ci_config_ref_uri", "configuration reference", "GitLab", Text)
        .short("File and git reference of the pipeline's top-level configuration."),
    unregistered("ci_config_sha", "configuration commit", "GitLab", Text)
        .short("Commit of the pipeline's top-level configuration."),
    unregistered("kubernetes.io", "cluster details", "Kubernetes", Object).short(
        "Namespace, service account and pod the token was made for. Only the API server notices when they are gone.",
    ),
];
