// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/draft.h"
#include "ui/viewpoint.h"

#include <QWidget>

class MomentEdit;
class QComboBox;

/// How the customer was reached: direction, channel, what came of it, who, and when.
class ContactFields : public QWidget
{
    Q_OBJECT
public:
    explicit ContactFields(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setContacts(const std::vector<Contact> &contacts);
    void show(const Draft &draft);
    void read(Draft &draft) const;
    /// Forgets a moment that is being typed.
    void resetMoment();
    /// Without the customer, only the moment remains.
    void setReaching(bool reaching);

Q_SIGNALS:
    void changed();

private:
    QComboBox *combo(const QString &id, const QString &name);
    void fillOutcomes();
    void fillDirections();

    Viewpoint m_viewpoint;
    QComboBox *m_channel;
    QComboBox *m_direction;
    QComboBox *m_outcome;
    QComboBox *m_contact;
    MomentEdit *m_when;
};
