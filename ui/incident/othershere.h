// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/presentperson.h"
#include "ui/viewpoint.h"

#include <QWidget>

/// The others who have the incident open, at its head: an icon and a sentence for each. Who comes is told to a screen reader when it has
/// nothing else to say; it takes the keyboard from nobody.
class OthersHere : public QWidget
{
    Q_OBJECT
public:
    explicit OthersHere(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const std::vector<PresentPerson> &others);
    const std::vector<PresentPerson> &others() const { return m_others; }

Q_SIGNALS:
    /// Said to who does not see it.
    void announced(const QString &words);

private:
    void fill();
    void announce(const QStringList &words);

    Viewpoint m_viewpoint;
    std::vector<PresentPerson> m_others;
};
