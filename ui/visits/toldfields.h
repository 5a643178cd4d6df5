// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/viewpoint.h"

#include <QJsonObject>
#include <QWidget>

class Chips;
class QComboBox;
class QPlainTextEdit;
class QTimeEdit;

/// How the customer was told of a visit: whom one spoke to, by which channel, which window was promised, in which words, and what else they
/// know by it.
class ToldFields : public QWidget
{
    Q_OBJECT
public:
    /// `asksWindow`: which window was promised is asked too.
    ToldFields(const std::vector<Contact> &contacts, bool asksWindow, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The visit begins then: what is promised is proposed from it.
    void setBegins(Instant from, Instant to);
    CustomerTold told() const;
    /// All that can be typed or chosen, and back.
    QJsonObject typed() const;
    void takeUp(const QJsonObject &typed);

private:
    Viewpoint m_viewpoint;
    Instant m_begins;
    QComboBox *m_contact;
    QComboBox *m_channel;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QPlainTextEdit *m_words;
    Chips *m_tells;
    Chips *m_facts;
};
