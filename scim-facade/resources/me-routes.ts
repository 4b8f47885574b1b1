import type { Method, Route, Routes } from "../route.js";
import { notFound, ScimError, toRefusal } from "../scim-error.js";

type Methods = Partial<Record<Method, Route>>;

/**
 * The alias of the user whom the token acts for (RFC 7644 section 3.11), served by the routes of a user.
 *
 * Nobody registers by it. @throws ScimError 404 for a token of the connection itself
 */
export function meRoutes(ofUser: Methods): Routes {
  const entries = Object.entries(ofUser).map(([method, route]) => [method, asMe(route)]);
  return { "/Me": { ...Object.fromEntries(entries), post: refuseRegistration } };
}

/** Every answer says where the user is when it is not called "me". */
const asMe =
  (route: Route): Route =>
  async (request, session) => {
    const { userId: id, baseUrl } = session;
    if (!id) throw notFound("the token acts for the connection; nobody is /Me");
    const permanent = { location: `${baseUrl}/Users/${id}` };
    try {
      const answer = await route({ ...request, id }, session);
      return { ...answer, headers: { ...answer.headers, ...permanent } };
    } catch (error) {
      throw toRefusal(error, session.reportFault).with(permanent);
    }
  };

const refuseRegistration: Route = () => {
  throw new ScimError(501, undefined, "nobody can register here");
};
