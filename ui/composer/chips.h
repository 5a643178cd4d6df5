// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/names.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"

#include <vector>

/// A labelled line of chips of which any number may be pressed.
class Chips : public QWidget
{
    Q_OBJECT
public:
    explicit Chips(const QString &name, QWidget *parent = nullptr);

    /// Adds a chip for a value; its id becomes its objectName.
    void add(int value, const QString &id, const BadgeContent &content);
    void setText(int value, const BadgeContent &content);
    std::vector<int> chosen() const;
    /// Presses exactly these, without a signal.
    void choose(const std::vector<int> &values);

Q_SIGNALS:
    void changed();

private:
    Chip *find(int value) const;

    QString m_name;
    FlowLayout *m_flow;
};
