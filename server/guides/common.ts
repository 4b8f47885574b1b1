import type { TroubleGuide } from "../../schema/connection-guide.type.js";

/** What is so for every provider. Texts hold the placeholders of `Guide`. */
export const COMMON = {
  prerequisites: [
    "{title} provisions by SCIM 2.0 in the plan that you have, and you may set provisioning up there.",
    "Roster has a connection for {title}, and you have its token, which was shown once when the connection was made.",
    "{title} can reach the SCIM URL: by HTTPS, with a certificate of a public authority.",
    "Where one of these is not so, ask your support before you begin: whoever runs Roster for you.",
  ],
  attributeNotes: [
    "Names may differ with how {title} is set up at your organization: look for the source that holds the value.",
    "What is mapped is changed in {title}; Roster maps nothing a second time.",
    "Roles may be absent from the mapping that {title} begins with: where they shall come from there, add " +
      "`roles` to it first.",
    "Attributes of your own are no part of this set-up: they need an extension schema in Roster, so ask your " +
      "support for one.",
  ],
  timing: "Roster applies a change the moment it is told of it; when it is told is up to {title}.",
  troubleshooting: [
    {
      symptom: "The test of the connection fails, or every request is answered 401.",
      remedy:
        "Check that the URL is {scimUrl}, and enter the token again, without blanks. If it is lost, " +
        "`roster connection rotate-token {connectionId}` shows the next; the lost one ends at once, so enter the next at once. " +
        "A connection that is paused answers 401 too: `roster connection resume {connectionId}`.",
    },
    {
      symptom: "A value is missing or wrong.",
      remedy: "Check its mapping in {title}, and that the person has a value in the attribute that it is mapped from.",
    },
    {
      symptom: "A request was refused.",
      remedy:
        "The words that Roster has answered with stand in {log}. Roster shows them too: " +
        "`roster scim-request list --connection {connectionId} --failed`.",
    },
    {
      symptom: "A person or a group does not arrive.",
      remedy: "Check that {assignment}, and wait for the time that is said under “How soon”.",
    },
  ],
  /** Stands last, after what is particular to a provider. */
  support: {
    symptom: "Nothing of this helps.",
    remedy:
      "Write to your support, whoever runs Roster for you, with these: connection {connectionId}, the person or group, the time " +
      "with its time zone, the words from the log of {title}, and the answer's header `x-request-id` where you " +
      "can see it.",
  },
  unassigning:
    "In {title}, take all people and groups off the application first, and wait until Roster has been told: " +
    "`roster user list` then shows them as not active.",
  deletion: [
    "Switch provisioning off in {title}.",
    "Only then delete the connection: `roster connection delete {connectionId} --left-over-users keep`. People who are left " +
      "over stay as they are, and active ones can go on; with `deactivate` in place of `keep` they may no longer act.",
  ],
} as const satisfies Record<string, string | readonly string[] | TroubleGuide | readonly TroubleGuide[]>;
