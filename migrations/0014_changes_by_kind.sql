-- Who reads rare changes finds them without reading all others: the kind of resource leads, then what was done to it.

create index changes_kind on changes (tenant_id, resource_type, action, transaction_id, id);
