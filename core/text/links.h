// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The address when it is http, https, mailto or tel and whole; otherwise empty.
QString safeAddress(const QString &address);
/// What a reader must see of a safe address: the real host (in ASCII, so that look-alike letters show), the mail address or the number.
QString shownTarget(const QString &address);
