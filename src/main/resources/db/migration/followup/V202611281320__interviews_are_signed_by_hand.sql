-- Whoever signs may also write their name by hand; the picture is a file, and its hash stands with the signature.
alter table interview_signature
    add column drawing_id    uuid,
    add column drawing_hash  text check (drawing_hash ~ '^[0-9a-f]{64}$'),
    add constraint a_drawing_has_its_hash check ((drawing_id is null) = (drawing_hash is null));
