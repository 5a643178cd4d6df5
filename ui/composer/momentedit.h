// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewpoint.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

/// A moment chosen from a few usual ones, or typed. Past ones start with "Now", coming ones with "in 1 hour".
class MomentEdit : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Past, Coming };

    MomentEdit(Kind kind, const QString &name, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Offers these, with their words, instead of the usual ones.
    void offer(std::vector<std::pair<QString, Instant>> moments);
    /// Nothing stands for now.
    std::optional<Instant> moment() const;
    void setMoment(std::optional<Instant> moment);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void chosen();

    Kind m_kind;
    Viewpoint m_viewpoint;
    std::vector<std::pair<QString, Instant>> m_offered;
    QComboBox *m_usual;
    QDateTimeEdit *m_exact;
};
