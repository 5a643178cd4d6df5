// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "ui/widgets/badge.h"

/// One thing that must hold, as a chip: as it would be typed, with an icon of what it is about.
class FilterChip : public Chip
{
    Q_OBJECT
public:
    FilterChip(const FilterTest &test, const QString &language, QWidget *parent = nullptr);
};
