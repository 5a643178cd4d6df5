// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class Actions;

/// The bar above every page: the two things done most often, the way back, and the way to every command.
class TopBar : public Pane
{
    Q_OBJECT
public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);
};
