import express from "express";
import { bulkRoutes } from "./bulk.js";
import { groupRoutes } from "./groups.js";
import { listRoutes } from "./lists.js";
import { peopleRoutes } from "./people.js";
import { userRoutes } from "./users.js";

/**
 * The yardstick: the routes of the workloads as one would write them by hand, on prepared statements, with the guarantees
 * that Roster gives: the token is looked up in the database, the tenant is in every statement, a change leaves a record
 * in its transaction, and versions grow.
 */
const app = express();
app.disable("etag");
app.disable("x-powered-by");
for (const addRoutes of [userRoutes, listRoutes, groupRoutes, bulkRoutes, peopleRoutes]) addRoutes(app);

app.listen(Number(process.env.PORT), "127.0.0.1", () => process.stderr.write("listening\n"));
process.on("SIGTERM", () => process.exit());
