// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name of the person at the machine: as the environment says, else as the system knows the account; empty when neither does.
QString systemUser();
