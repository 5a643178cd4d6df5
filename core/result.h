// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// What went wrong, in words for the person at the desk, with the kind that decides what the program does next.
struct Error
{
    enum class Kind {
        NotFound,
        Conflict, ///< changed or taken by someone else meanwhile
        Unconfirmed, ///< it will be done once a person says yes to the question in the text
        Unavailable, ///< the database cannot be reached, or is newer, older or foreign
        InvalidInput,
        Permission,
        Environment, ///< something of this machine is missing: a font, a driver, space on the disk
        Damaged, ///< stored data does not match its hash
        Cancelled,
        Internal, ///< a mistake of ours
    };

    Kind kind = Kind::Internal;
    QString text; ///< one or two sentences in the user's language: what happened, and what to do next
    QString detail = {}; ///< the driver's own words, for the log; never shown alone

    bool operator==(const Error &) const = default;
};

/// A value or the error that prevented it; no exception crosses a function of Aviso.
template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString text, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(text), std::move(detail)});
}
