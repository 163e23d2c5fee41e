// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

namespace hookdesk {

/// Reads a request as another program has written it down, in JSON or as JavaScript and Python show
/// values: the event of an API gateway or a load balancer (`body`, `isBase64Encoded`), a HAR file
/// or an entry of one, an item of n8n, Postman, Pipedream or webhook.site, `req.headers` of Node, a
/// call of fetch(). False, and the request untouched, where the text is none of these.
///
/// An event of Tribe is a body, and never such a record.
[[nodiscard]] bool readRecordedRequest(QByteArrayView text, RawRequest &request);

/// Whether JSON that is no record nevertheless looks like one, and so hardly like a body.
[[nodiscard]] bool looksRecorded(QByteArrayView text);

} // namespace hookdesk
